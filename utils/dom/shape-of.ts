/** What elements have in common that are made alike: their tag and all of their classes. */
export const shapeOf = ({ tagName, className }: Element): string => `${tagName}.${className}`
