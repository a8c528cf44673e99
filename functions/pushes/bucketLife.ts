/**
 * Minutes after which a budget's bucket has left the hour for certain: an hour; one more because a bucket doesn't tell at
 * which second of its minute its rows went; and one more because a POST may wait in line for up to its deadline after they
 * were counted.
 */
export const BUCKET_LIFE = 62;
