package io.github.unchaff.write;

/** Escapes text for HTML (WHATWG HTML 13.3, "escaping a string"); what it gives is also right in an XML document. */
final class Html {

    private Html() {}

    /** Character data. */
    static String text(String value) {
        return escape(value, false);
    }

    /** ` name="value"`, with the space before it. */
    static String attribute(String name, String value) {
        return " " + name + "=\"" + escape(value, true) + "\"";
    }

    private static boolean isSpecial(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '&' || c == '<' || c == '>' || c == '"') {
                return true;
            }
        }
        return false;
    }

    private static String escape(String value, boolean quotes) {
        String text = Printable.of(value);
        if (!isSpecial(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(quotes ? "&quot;" : "\"");
                default -> out.append(c);
            }
        }
        return out.toString();
    }
}
