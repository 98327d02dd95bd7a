import { ChromiumDriver } from './chromium.ts'
import { playScenarios } from './scenarios.ts'

playScenarios('Chromium', () => ChromiumDriver.start({ offline: true }))
