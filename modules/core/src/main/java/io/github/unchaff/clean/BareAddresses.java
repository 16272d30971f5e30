package io.github.unchaff.clean;

import io.github.unchaff.model.Document;
import io.github.unchaff.model.Inline;
import io.github.unchaff.model.Rewriter;
import io.github.unchaff.source.SourceText;
import io.github.unchaff.url.UrlPolicy;
import io.github.unchaff.url.UrlUnwrapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes links of addresses that stand in the text as they are, {@code 原文：https://example.org/a}; what is read stays the same. */
final class BareAddresses implements Rule {

    /** An address ends before white space, anything that is not ASCII, and the next address when that is glued to a word. */
    private static final Pattern ADDRESS =
            Pattern.compile("https?://(?:(?![a-zA-Z0-9]https?://)[!#-;=?-\\[\\]_a-z~]){4,2000}[a-zA-Z0-9]?");

    private static final String NOT_LAST = ".,;:!?'*_~)]\"";
    private static final String SCHEME = "http";

    @Override
    public String id() {
        return "bare-address";
    }

    @Override
    public Set<Trait> needs() {
        return Set.of(Trait.ADDRESS);
    }

    @Override
    public Document apply(Document document, Cleaning cleaning) {
        return document.withBody(new Linker(cleaning.rules().addresses()).blocks(document.body()));
    }

    private static final class Linker extends Rewriter {
        private final UrlUnwrapper unwrapper;

        Linker(UrlUnwrapper unwrapper) {
            this.unwrapper = unwrapper;
        }

        @Override
        protected List<Inline> inline(Inline inline) {
            return switch (inline) {
                case Inline.Text text when text.value().contains(SCHEME) -> linked(text.source());
                // A link may hold no link: what was made in its text is taken back.
                case Inline.Link link -> List.of(new Inline.Link(link.url(), link.title(), unlinked(link.content())));
                default -> List.of(inline);
            };
        }

        private static List<Inline> unlinked(List<Inline> content) {
            return new Rewriter() {
                @Override
                protected List<Inline> inline(Inline inline) {
                    return inline instanceof Inline.Link link ? link.content() : List.of(inline);
                }
            }.inlines(content);
        }

        private List<Inline> linked(SourceText text) {
            List<Inline> out = new ArrayList<>();
            Matcher address = ADDRESS.matcher(text.value());
            int from = 0;
            while (address.find()) {
                int end = end(text.value(), address.start(), address.end());
                SourceText shown = text.slice(address.start(), end);
                String url = UrlPolicy.link(shown.value());
                if (url != null && url.equals(shown.value())) {
                    add(out, text.slice(from, address.start()));
                    out.add(new Inline.Link(usable(url), null, List.of(Inline.Text.of(shown))));
                    from = end;
                }
            }
            add(out, text.slice(from));
            return out;
        }

        /** Where the link leads, as for the links that are in the source ({@link Addresses}). */
        private String usable(String url) {
            String usable = UrlPolicy.link(unwrapper.unwrap(url));
            return usable == null ? url : usable;
        }

        /** Without the punctuation of the sentence; a parenthesis that was opened inside belongs to the address. */
        private static int end(String text, int from, int to) {
            int end = to;
            while (end > from && NOT_LAST.indexOf(text.charAt(end - 1)) >= 0 && !closes(text, from, end)) {
                end--;
            }
            return end;
        }

        private static boolean closes(String text, int from, int end) {
            return text.charAt(end - 1) == ')'
                    && text.substring(from, end).chars().filter(c -> c == '(').count()
                            >= text.substring(from, end)
                                    .chars()
                                    .filter(c -> c == ')')
                                    .count();
        }

        private static void add(List<Inline> out, SourceText text) {
            if (text.length() > 0) {
                out.add(Inline.Text.of(text));
            }
        }
    }
}
