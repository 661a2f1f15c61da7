import type { MetaFunction } from '@remix-run/node'
import { AboutPage } from '../components/layout/about-page.tsx'

export const meta: MetaFunction = () => [{ title: 'How Margin works · Margin' }]

export default function About() {
  return <AboutPage />
}
