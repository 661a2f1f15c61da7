/* Where clinicians are asked. */

export const opinionsPath = '/opinions'
/** By the question's id. */
export const givenOpinionPath = (requestId: string) => `/opinions/${requestId}`
