/** Between the fields of one line: "Gazette | By Ana Ruiz", "Source: Gazette Author: Ana Ruiz". */
export const fields = /\s+[|–—·•]\s+|\s+(?=\S{1,12}[:：])/
