package io.github.unchaff.cli;

/** A number of bytes as people write it: {@code 500000}, {@code 500k}, {@code 16M}, {@code 1G}; powers of 1024. */
final class ByteSize {

    private static final String UNITS = "kmg";
    private static final int STEP = 10;
    private static final int LONGEST = 12;

    private ByteSize() {}

    static long parse(String option, String text) {
        int end = text.length();
        int unit = end == 0 ? -1 : UNITS.indexOf(Character.toLowerCase(text.charAt(end - 1)));
        String digits = unit < 0 ? text : text.substring(0, end - 1);
        boolean number = !digits.isEmpty() && digits.length() <= LONGEST;
        for (int i = 0; i < digits.length(); i++) {
            number &= digits.charAt(i) >= '0' && digits.charAt(i) <= '9';
        }
        long value = number ? Long.parseLong(digits) << STEP * (unit + 1) : 0;
        if (value < 1) {
            throw new UsageException(option + " wants a number of bytes such as 500k, 16M or 1G, not " + text);
        }
        return value;
    }
}
