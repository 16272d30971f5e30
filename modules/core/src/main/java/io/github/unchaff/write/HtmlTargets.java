package io.github.unchaff.write;

import io.github.unchaff.url.UrlPolicy;
import org.jspecify.annotations.Nullable;

/**
 * What an HTML fragment may point to: addresses that the policy allows and, on a page of its own, its footnotes.
 *
 * @param base what relative addresses are resolved against, or null
 * @param ownPage whether relative addresses and ids mean something where the fragment will stand
 */
record HtmlTargets(@Nullable String base, boolean ownPage) {

    /** The address to write for a link, or null when there must be none. */
    @Nullable
    String link(String url) {
        String allowed = UrlPolicy.link(url);
        return allowed == null ? null : placed(allowed, UrlPolicy.link(UrlPolicy.resolve(base, allowed)));
    }

    /** The address to write for a picture, or null when there must be none. */
    @Nullable
    String image(String url) {
        String allowed = UrlPolicy.image(url);
        return allowed == null ? null : placed(allowed, UrlPolicy.image(UrlPolicy.resolve(base, allowed)));
    }

    private @Nullable String placed(String written, @Nullable String resolved) {
        if (ownPage) {
            return written;
        }
        return resolved != null && UrlPolicy.isAbsolute(resolved) ? resolved : null;
    }

    /** An {@code id} attribute, or nothing. */
    String id(String prefix, int number) {
        return ownPage ? Html.attribute("id", prefix + number) : "";
    }

    /** The mark of a footnote in the text. A mark inside a link is none itself. */
    String toNote(int number, boolean inLink) {
        String mark = ownPage && !inLink ? "<a href=\"#fn-" + number + "\">" + number + "</a>" : "" + number;
        return "<sup" + id("fnref-", number) + ">" + mark + "</sup>";
    }

    /** The way back from a footnote, or nothing. */
    String toReference(int number) {
        return ownPage ? "<a href=\"#fnref-" + number + "\">↩</a>" : "";
    }
}
