import { FirefoxDriver } from './firefox.ts'
import { playScenarios } from './scenarios.ts'

playScenarios('Firefox', () => FirefoxDriver.start({ offline: true }))
