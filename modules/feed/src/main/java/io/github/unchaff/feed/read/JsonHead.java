package io.github.unchaff.feed.read;

import io.github.unchaff.ledger.Field;
import io.github.unchaff.model.Metadata;
import io.github.unchaff.model.Syndication;
import io.github.unchaff.url.UrlPolicy;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a JSON Feed says of itself (version 1.1, top-level). */
final class JsonHead {

    private JsonHead() {}

    static Metadata metadata(JsonFields fields) {
        Metadata.Builder metadata = new Metadata.Builder();
        metadata.title(fields.line("title", Field.TITLE));
        metadata.summary(fields.line("description", Field.SUMMARY));
        metadata.url(fields.url("home_page_url", Field.URL));
        metadata.language(fields.line("language", Field.LANGUAGE));
        fields.authors(metadata);
        String favicon = image(fields, "favicon");
        String icon = image(fields, "icon");
        List<String> logo = icon == null ? List.of() : List.of(icon);
        String address = fields.url("feed_url", Field.SYNDICATION);
        JsonAtom atom = new JsonAtom(fields);
        String id = atom.id();
        metadata.rights(atom.rights());
        atom.contributors(metadata);
        metadata.syndication(new Syndication(
                id == null ? address : id,
                null,
                favicon,
                logo,
                atom.categories(metadata),
                null,
                List.of(),
                atom.license(),
                false));
        return metadata.build();
    }

    private static @Nullable String image(JsonFields fields, String name) {
        String url = fields.url(name, Field.SYNDICATION);
        return url == null ? null : UrlPolicy.image(url);
    }
}
