/** A number of as many digits that is not this one. */
export function otherThan(number) {
    return String((Number(number) + 1) % 10 ** number.length).padStart(number.length, '0');
}
