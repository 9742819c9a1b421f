package nl.zaakregie.berichtenlog;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.zaakregie.api.inzage.Aangeboden;
import nl.zaakregie.api.inzage.Inzage;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.api.inzage.Vrijgegeven;
import nl.zaakregie.api.kern.Bsn;
import nl.zaakregie.api.kern.MedewerkerId;
import nl.zaakregie.api.kern.Personen;
import nl.zaakregie.api.kern.PersoonId;
import nl.zaakregie.stuf.xml.Maskering;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows a kept message: masked to whoever manages, in full only with a reason and through {@link Inzage}, so with a row in
 * the protocol for each person in it that we know. Reason, protocol and release are one transaction: no row, no content.
 */
class Inhoudinzage {

    static final String GEGEVENSGROEP = "berichtenlog.inhoud";

    private static final Pattern NEGEN_CIJFERS = Pattern.compile("(?<!\\d)\\d{9}(?!\\d)");
    private static final int KORTSTE_REDEN = 5;
    private static final int LANGSTE_REDEN = 500;

    private final LogRepository repository;
    private final Inhoudkluis kluis;
    private final Beheertoegang toegang;
    private final Inzage inzage;
    private final Personen personen;
    private final Clock klok;

    Inhoudinzage(
            LogRepository repository,
            Inhoudkluis kluis,
            Beheertoegang toegang,
            Inzage inzage,
            Personen personen,
            Clock klok) {
        this.repository = repository;
        this.kluis = kluis;
        this.toegang = toegang;
        this.inzage = inzage;
        this.personen = personen;
        this.klok = klok;
    }

    /** Structure, codes and stuurgegevens; every other text is hidden. */
    String gemaskeerd(UUID id) {
        toegang.eis("bewaard bericht gemaskeerd lezen");
        return Maskering.masker(tekst(id));
    }

    /** @param reden why the content must be seen, 5 to 500 characters, no personal data; stays after the content has gone */
    @Transactional
    Vrijgegeven<Berichtinhoud> volledig(UUID id, Inzageverzoek verzoek, String reden) {
        MedewerkerId wie = toegang.eis(verzoek.handeling());
        String waarom = reden.strip();
        if (waarom.length() < KORTSTE_REDEN || waarom.length() > LANGSTE_REDEN) {
            throw BerichtenlogFout.REDEN_ONTBREEKT.bij("reden");
        }
        String xml = tekst(id);
        repository.legHandelingVast(
                id,
                new LogRepository.Handelingsregel("gelezen", wie.waarde(), Toonbaar.tekst(waarom, LANGSTE_REDEN)),
                klok.instant());
        return inzage.vrijgeven(verzoek, new Aangeboden<>(new Berichtinhoud(xml), Optional.empty(), betrokkenen(xml)));
    }

    private String tekst(UUID id) {
        return new String(kluis.lees(id, klok.instant()).bytes(), StandardCharsets.UTF_8);
    }

    private Set<PersoonId> betrokkenen(String xml) {
        return NEGEN_CIJFERS
                .matcher(xml)
                .results()
                .map(MatchResult::group)
                .filter(Bsn::isGeldig)
                .distinct()
                .flatMap(bsn -> personen.zoekOpBsn(new Bsn(bsn)).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
