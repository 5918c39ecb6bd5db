/** Stands in built pages where the size of the first search will be told, since only the finished index knows it. */
export const SIZE_PLACEHOLDER = '%SEARCH_SIZE%';
