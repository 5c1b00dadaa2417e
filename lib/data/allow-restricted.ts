/** True where the deployment says at build that it may hand out restricted sets in bulk. */
export const ALLOW_RESTRICTED_DOWNLOADS = process.env.ALLOW_RESTRICTED_DOWNLOADS === "1";
