# The shape for a server: see docker-compose.yml. On one's own computer `npm start` needs none of it.

FROM node:24-slim AS build
WORKDIR /margin
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
WORKDIR /margin
COPY --from=build /margin/node_modules node_modules
COPY --from=build /margin/build build
COPY --from=build /margin/app app
COPY --from=build /margin/prisma prisma
COPY --from=build /margin/scripts scripts
COPY --from=build /margin/package.json /margin/tsconfig.json /margin/server.ts /margin/worker.ts ./
USER node
EXPOSE 3000
CMD ["node", "--import", "tsx", "server.ts"]
