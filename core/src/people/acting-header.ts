/** The header that says for whom a request is made: the id of a resident who agreed to it. */
export const actingForHeader = 'x-linli-acting-for';
