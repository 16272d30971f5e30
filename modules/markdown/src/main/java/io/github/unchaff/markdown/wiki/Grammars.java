package io.github.unchaff.markdown.wiki;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Several grammars, asked in order. */
record Grammars(List<LinkGrammar> all, String starts) implements LinkGrammar {

    static Grammars of(LinkGrammar... grammars) {
        List<LinkGrammar> all = List.of(grammars);
        return new Grammars(all, all.stream().map(LinkGrammar::starts).collect(Collectors.joining()));
    }

    @Override
    public @Nullable Found at(Scan scan, int start) {
        for (LinkGrammar grammar : all) {
            Found found = grammar.starts().indexOf(scan.at(start)) < 0 ? null : grammar.at(scan, start);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
