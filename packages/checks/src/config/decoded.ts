/** What base64 stands for, as text; what is not base64 is passed over, since its schema says so. */
export const decoded = (base64: string): string => Buffer.from(base64, "base64").toString();
