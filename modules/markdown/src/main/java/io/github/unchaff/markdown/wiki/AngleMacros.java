package io.github.unchaff.markdown.wiki;

import org.jspecify.annotations.Nullable;

/** {@code <<macro "parameter">>} of TiddlyWiki, which no text stands for. */
record AngleMacros() implements LinkGrammar {

    private static final int LONGEST = 2000;

    @Override
    public String starts() {
        return "<";
    }

    @Override
    public @Nullable Found at(Scan scan, int start) {
        if (scan.at(start + 1) != '<' || !Character.isLetter(scan.at(start + 2))) {
            return null;
        }
        int close = scan.find(">>", start);
        return close < 0 || close - start > LONGEST || scan.holds("\n", start, close)
                ? null
                : new Found.Dropped(close + 2, "macro");
    }
}
