package nl.zaakregie.voorbeeld.zakenmagazijn.poorten;

import java.util.List;
import java.util.Optional;
import nl.zaakregie.stuf.rgbz.Besluit;
import nl.zaakregie.stuf.rgbz.BesluitBijZaak;
import nl.zaakregie.stuf.rgbz.Mutatie;
import nl.zaakregie.stuf.server.Berichtkop;
import nl.zaakregie.stuf.server.BesluitServices;
import nl.zaakregie.voorbeeld.zakenmagazijn.besluiten.Besluiten;
import nl.zaakregie.voorbeeld.zakenmagazijn.opslag.Nummers;
import nl.zaakregie.voorbeeld.zakenmagazijn.schakelaar.Weigering;

/** The besluitservices of ZDS 1.2. */
class BesluitPoort implements BesluitServices {

    private final Weigering weigering;
    private final Besluiten besluiten;
    private final Nummers nummers;

    BesluitPoort(Weigering weigering, Besluiten besluiten, Nummers nummers) {
        this.weigering = weigering;
        this.besluiten = besluiten;
        this.nummers = nummers;
    }

    @Override
    public void voegBesluitToe(Berichtkop kop, BesluitBijZaak besluit) {
        weigering.controleer();
        besluiten.voegToe(besluit);
    }

    @Override
    public void updateBesluit(Berichtkop kop, Mutatie<Besluit> wijziging) {
        weigering.controleer();
        besluiten.wijzig(wijziging);
    }

    @Override
    public String genereerBesluitIdentificatie(Berichtkop kop) {
        weigering.controleer();
        return nummers.besluitidentificatie();
    }

    @Override
    public Optional<BesluitBijZaak> geefBesluitdetails(Berichtkop kop, String besluitidentificatie) {
        weigering.controleer();
        return besluiten.vind(besluitidentificatie);
    }

    @Override
    public List<Besluit> geefLijstBesluiten(Berichtkop kop, String zaakidentificatie) {
        weigering.controleer();
        return besluiten.van(zaakidentificatie);
    }
}
