package nl.zaakregie.runtime.uitgaand;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.zaakregie.api.fout.Foutdetail;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.uitgaand.Referentienummer;

/**
 * A message of the outbox as management sees it.
 *
 * @param volgende next attempt; empty when settled or refused
 * @param besluiten former decisions; empty in lists
 */
record UitgaandInfo(
        Referentienummer referentienummer,
        DossierId dossier,
        String soort,
        Stand stand,
        Instant tijdstip,
        Instant geplaatst,
        int pogingen,
        Optional<Instant> volgende,
        Optional<Instant> afgehandeld,
        Optional<String> code,
        Optional<String> reden,
        List<Foutdetail> details,
        List<Besluitregel> besluiten) {

    static UitgaandInfo van(Uitgaandregel regel, List<Besluitregel> besluiten) {
        boolean gaatVerder = regel.stand() == Stand.WACHT || regel.stand() == Stand.NAVRAAG;
        return new UitgaandInfo(
                regel.referentienummer(),
                regel.dossier(),
                regel.soort(),
                regel.stand(),
                regel.tijdstip(),
                regel.geplaatst(),
                regel.pogingen(),
                gaatVerder ? Optional.of(regel.volgende()) : Optional.empty(),
                regel.afgehandeld(),
                regel.code(),
                regel.reden(),
                regel.details(),
                besluiten);
    }
}
