package nl.zaakregie.voorbeeld.zakenmagazijn.backoffice;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.stuf.Operatie;
import nl.zaakregie.stuf.fout.StufFout;
import nl.zaakregie.stuf.fout.StufFoutcode;
import nl.zaakregie.stuf.server.Berichtkop;
import nl.zaakregie.stuf.server.OverdrachtServices;

/** Receives overdragenZaak_Di01 as the backoffice; Bv03 goes back at once, the answer itself later. */
class OverdrachtPoort implements OverdrachtServices {

    private final Backoffice backoffice;
    private final Clock klok;

    OverdrachtPoort(Backoffice backoffice, Clock klok) {
        this.backoffice = backoffice;
        this.klok = klok;
    }

    @Override
    public Set<Operatie> aangeboden() {
        return Set.of(Operatie.OVERDRAGEN_ZAAK);
    }

    @Override
    public void overdragenZaak(Berichtkop kop, nl.zaakregie.stuf.rgbz.Overdracht overdracht) {
        backoffice.ontvang(new Overdracht(
                0,
                overdracht.zaakidentificatie(),
                Optional.ofNullable(overdracht.zaaktype().code()).orElse(""),
                Optional.ofNullable(overdracht.zaaktype().omschrijving()).orElse(""),
                kop.zender().orElseThrow(() -> new StufFout(StufFoutcode.STUF013, "zender ontbreekt")),
                kop.referentienummer()
                        .orElseThrow(() -> new StufFout(StufFoutcode.STUF055, "referentienummer ontbreekt")),
                kop.versie(),
                klok.instant(),
                Overdracht.Stand.ONTVANGEN,
                null,
                0));
    }
}
