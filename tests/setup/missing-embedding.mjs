/* The embedding's thread where the optional packages were not installed. */
const name = '@energetic-ai/not-installed'
await import(name)
