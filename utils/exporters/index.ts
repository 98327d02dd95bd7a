import type { Exporter } from './define-exporter.ts'
import epub from './epub.ts'
import type { ExporterId } from './exporter-ids.ts'
import html from './html.ts'
import json from './json.ts'
import markdown from './markdown.ts'
import text from './text.ts'

/** Every exporter's code; ids and order stand in exporter-ids.ts. */
export const exporters: Record<ExporterId, Exporter> = { markdown, html, epub, text, json }
