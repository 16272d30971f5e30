package io.github.unchaff.read;

import io.github.unchaff.source.Origin;
import java.util.List;

/**
 * A part of a page that was weighed as its article, for people who want to know why the text is what it is.
 *
 * @param name how the page calls it: tag, id and classes, such as {@code div#content.entry}
 * @param place where its beginning stands
 * @param score how good its text is expected to be if all of it were the article and nothing else: the mean of how much of it is
 *     right and how much of the article it holds (F1), from 0 to 1
 * @param words how many it holds; two characters of Han, kana or Hangul count as one
 * @param kept how many of them were kept
 * @param reasons what spoke for it (+) and against it (-), the weightiest first
 */
public record Candidate(String name, Origin place, double score, int words, int kept, List<String> reasons) {
    /** Copies the reasons. */
    public Candidate {
        reasons = List.copyOf(reasons);
    }
}
