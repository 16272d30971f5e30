package io.github.unchaff.date;

import io.github.unchaff.data.DataFile;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRulesProvider;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Abbreviations and words for zones, from {@code zones.yaml}, and the names of the IANA database. Immutable and thread-safe. */
final class ZoneNames {

    private static final Map<?, ?> FILE =
            (Map<?, ?>) Objects.requireNonNull(DataFile.read(ZoneNames.class, "zones.yaml"));
    private static final Map<String, ZoneOffset> OFFSETS = offsets();
    private static final Map<String, List<ZoneOffset>> SEVERAL = several();

    /** Words for a zone in the one dress of {@link DateCursor}. */
    static final Lexicon<ZoneId> WORDS = words();

    private ZoneNames() {}

    /** What an abbreviation means, such as {@code est}, in any case. */
    static ZoneClaim abbreviation(String said) {
        String name = said.toUpperCase(Locale.ROOT);
        ZoneOffset offset = OFFSETS.get(name);
        if (offset != null) {
            return new ZoneClaim.Offset(offset, said);
        }
        List<ZoneOffset> several = SEVERAL.get(name);
        return several == null ? new ZoneClaim.Unknown(said) : new ZoneClaim.Several(several, said);
    }

    /** The zone of the IANA database with this name, {@code America/Los_Angeles}; null if there is none. */
    static @Nullable ZoneId iana(String name) {
        return name.indexOf('/') > 0 && ZoneRulesProvider.getAvailableZoneIds().contains(name) ? ZoneId.of(name) : null;
    }

    private static Map<String, ZoneOffset> offsets() {
        Map<String, ZoneOffset> map = new HashMap<>();
        part("offsets").forEach((name, offset) -> map.put(name.toString(), ZoneOffset.of(offset.toString())));
        return map;
    }

    private static Map<String, List<ZoneOffset>> several() {
        Map<String, List<ZoneOffset>> map = new HashMap<>();
        for (Object name : part("several").keySet()) {
            map.put(
                    name.toString(),
                    DataFile.texts(part("several"), name.toString()).stream()
                            .map(ZoneOffset::of)
                            .toList());
        }
        return map;
    }

    private static Lexicon<ZoneId> words() {
        Lexicon.Builder<ZoneId> words = new Lexicon.Builder<>(DateWords::same);
        for (Object zone : part("words").keySet()) {
            words.add(DataFile.texts(part("words"), zone.toString()), ZoneId.of(zone.toString()));
        }
        return words.build();
    }

    private static Map<?, ?> part(String key) {
        return (Map<?, ?>) Objects.requireNonNull(FILE.get(key));
    }
}
