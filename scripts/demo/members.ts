import type { Role, Standing } from '../../app/domain/vocabulary.ts'

interface DemoMember {
  name: string
  country: string
  role: Role
  standing: Standing
  joinedDaysAgo: number
}

/** The people of the demo community who have no password. Their handles follow from their names. */
export const members: DemoMember[] = [
  { name: 'Teasel', country: 'New Zealand', role: 'member', standing: 'established', joinedDaysAgo: 210 },
  { name: 'Quiet River', country: 'Canada', role: 'member', standing: 'trusted', joinedDaysAgo: 400 },
  { name: 'saltmarsh', country: 'United Kingdom', role: 'member', standing: 'established', joinedDaysAgo: 150 },
  { name: 'lumen', country: 'India', role: 'member', standing: 'established', joinedDaysAgo: 98 },
  { name: 'Adunni', country: 'Nigeria', role: 'member', standing: 'established', joinedDaysAgo: 75 },
  { name: 'Tomasz W', country: 'Poland', role: 'member', standing: 'established', joinedDaysAgo: 60 },
  { name: 'Grey Heron', country: 'Netherlands', role: 'member', standing: 'trusted', joinedDaysAgo: 380 },
  { name: 'pedalpower', country: 'Denmark', role: 'member', standing: 'established', joinedDaysAgo: 120 },
  { name: 'Mum of three', country: 'United Kingdom', role: 'member', standing: 'established', joinedDaysAgo: 88 },
  { name: 'Night Owl', country: 'United States', role: 'member', standing: 'established', joinedDaysAgo: 140 },
  { name: 'Kestrel', country: 'South Africa', role: 'member', standing: 'established', joinedDaysAgo: 101 },
  { name: 'Solveig in Bergen', country: 'Norway', role: 'member', standing: 'established', joinedDaysAgo: 66 },
  { name: 'Amaranth', country: 'Brazil', role: 'member', standing: 'established', joinedDaysAgo: 52 },
  { name: 'gasket', country: 'Australia', role: 'member', standing: 'established', joinedDaysAgo: 45 },
  { name: 'Dr. Paloma Reyes', country: 'Spain', role: 'clinician', standing: 'trusted', joinedDaysAgo: 300 },
  { name: 'New here', country: 'Portugal', role: 'member', standing: 'new', joinedDaysAgo: 1 },
  { name: 'BrightHerbs Official', country: 'United States', role: 'member', standing: 'new', joinedDaysAgo: 5 },
]
