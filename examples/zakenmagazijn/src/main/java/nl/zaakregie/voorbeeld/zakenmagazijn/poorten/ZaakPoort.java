package nl.zaakregie.voorbeeld.zakenmagazijn.poorten;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.stuf.rgbz.DocumentBijZaak;
import nl.zaakregie.stuf.rgbz.Gebeurtenis;
import nl.zaakregie.stuf.rgbz.Mutatie;
import nl.zaakregie.stuf.rgbz.Statusvraag;
import nl.zaakregie.stuf.rgbz.Statuswijziging;
import nl.zaakregie.stuf.rgbz.Zaak;
import nl.zaakregie.stuf.rgbz.Zaakstatus;
import nl.zaakregie.stuf.rgbz.Zaakwijziging;
import nl.zaakregie.stuf.server.Berichtkop;
import nl.zaakregie.stuf.server.ZaakServices;
import nl.zaakregie.voorbeeld.zakenmagazijn.abonnementen.Zaakmelder;
import nl.zaakregie.voorbeeld.zakenmagazijn.besluiten.Besluiten;
import nl.zaakregie.voorbeeld.zakenmagazijn.documenten.Zaakdocumenten;
import nl.zaakregie.voorbeeld.zakenmagazijn.opslag.Nummers;
import nl.zaakregie.voorbeeld.zakenmagazijn.schakelaar.Weigering;
import nl.zaakregie.voorbeeld.zakenmagazijn.zaken.Zaken;

/** The zaakservices of ZDS 1.1 and 1.2. */
class ZaakPoort implements ZaakServices {

    private final Weigering weigering;
    private final Zaken zaken;
    private final Zaakdocumenten documenten;
    private final Besluiten besluiten;
    private final Nummers nummers;
    private final Zaakmelder melder;

    ZaakPoort(
            Weigering weigering,
            Zaken zaken,
            Zaakdocumenten documenten,
            Besluiten besluiten,
            Nummers nummers,
            Zaakmelder melder) {
        this.weigering = weigering;
        this.zaken = zaken;
        this.documenten = documenten;
        this.besluiten = besluiten;
        this.nummers = nummers;
        this.melder = melder;
    }

    @Override
    public void creeerZaak(Berichtkop kop, Zaak zaak) {
        weigering.controleer();
        zaken.creeer(zaak.metBesluiten(List.of()).metDocumenten(List.of()));
        besluiten.bijZaak(
                zaak.identificatie(),
                zaak.besluiten().stream().map(Mutatie::toevoegen).toList());
        melder.gebeurd(kop, Gebeurtenis.CREEER_ZAAK, List.of(zaak.identificatie()));
    }

    @Override
    public void updateZaak(Berichtkop kop, Zaakwijziging wijziging) {
        weigering.controleer();
        zaken.wijzig(wijziging);
        besluiten.bijZaak(wijziging.zaakidentificatie(), wijziging.besluiten());
        melder.gebeurd(kop, Gebeurtenis.UPDATE_ZAAK, List.of(wijziging.zaakidentificatie()));
    }

    @Override
    public void actualiseerZaakstatus(Berichtkop kop, Statuswijziging wijziging) {
        weigering.controleer();
        zaken.zetStatus(metMoment(kop, wijziging));
        melder.gebeurd(kop, Gebeurtenis.ACTUALISEER_ZAAKSTATUS, List.of(wijziging.zaakidentificatie()));
    }

    @Override
    public String genereerZaakIdentificatie(Berichtkop kop) {
        weigering.controleer();
        return nummers.zaakidentificatie();
    }

    @Override
    public Optional<Zaak> geefZaakdetails(Berichtkop kop, String zaakidentificatie) {
        weigering.controleer();
        return zaken.vind(zaakidentificatie)
                .map(zaak -> zaak.metDocumenten(documenten.lijst(zaakidentificatie))
                        .metBesluiten(besluiten.van(zaakidentificatie)));
    }

    @Override
    public List<Zaakstatus> geefZaakstatus(Berichtkop kop, Statusvraag vraag) {
        weigering.controleer();
        List<Zaakstatus> statussen =
                zaken.vind(vraag.zaakidentificatie()).map(Zaak::statussen).orElse(List.of());
        return vraag.alleenLaatste() && !statussen.isEmpty() ? List.of(statussen.get(statussen.size() - 1)) : statussen;
    }

    @Override
    public List<DocumentBijZaak> geefLijstZaakdocumenten(Berichtkop kop, String zaakidentificatie) {
        weigering.controleer();
        return zaken.bestaat(zaakidentificatie) ? documenten.lijst(zaakidentificatie) : List.of();
    }

    /** ZDS 1.1 may leave out the moment; that of the message stands in for it. */
    private static Statuswijziging metMoment(Berichtkop kop, Statuswijziging wijziging) {
        Zaakstatus status = wijziging.status();
        return status.datumGezet() != null
                ? wijziging
                : new Statuswijziging(
                        wijziging.zaakidentificatie(),
                        new Zaakstatus(
                                status.type(),
                                status.toelichting(),
                                kop.tijdstipBericht().orElse(null),
                                status.laatste(),
                                status.gezetDoor(),
                                status.rest()));
    }
}
