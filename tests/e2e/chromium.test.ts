import { ChromiumDriver } from './chromium.ts'
import { gathering } from './scenarios/gathering.ts'
import { playScenarios, type Stage } from './scenarios.ts'

// Its questions are put in windows of its own, which a test cannot answer: the sites are granted before.
const prepare = ({ browser }: Stage) => (browser as ChromiumDriver).permitSite('localhost')

playScenarios('Chromium', () => ChromiumDriver.start({ offline: true }), [gathering({ prepare })])
