package nl.zaakregie.modellen;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.zaakregie.api.inzage.Inzageverzoek;
import nl.zaakregie.api.kern.Bsn;
import nl.zaakregie.api.kern.DossierId;
import nl.zaakregie.api.personen.Ingeschrevene;
import nl.zaakregie.api.personen.Ingeschrevene.Partner;
import nl.zaakregie.api.personen.Ingeschrevene.Verbintenis;
import nl.zaakregie.api.personen.Ingeschrevene.Verwant;
import nl.zaakregie.api.personen.Personenbron;
import nl.zaakregie.api.personen.Zoekresultaat;
import nl.zaakregie.api.personen.Zoekvraag;
import nl.zaakregie.api.uitgaand.Netwerk;
import nl.zaakregie.testkit.gezin.Gezin;
import nl.zaakregie.testkit.gezin.Persoon;

/** A BRP that knows one household: Aylin and Murat, partners. As strict about transactions as the real one. */
final class Huishoudenbron implements Personenbron {

    @Override
    public Optional<Ingeschrevene> opBsn(Inzageverzoek verzoek, Optional<DossierId> dossier, Bsn bsn) {
        Netwerk.eisGeenTransactie();
        return Optional.of(bsn).equals(Gezin.AYLIN.bsn())
                ? Optional.of(ingeschrevene(Gezin.AYLIN, Gezin.MURAT))
                : Optional.empty();
    }

    @Override
    public Zoekresultaat zoek(Inzageverzoek verzoek, Optional<DossierId> dossier, Zoekvraag vraag) {
        Netwerk.eisGeenTransactie();
        return new Zoekresultaat(
                List.of(ingeschrevene(Gezin.AYLIN, Gezin.MURAT), ingeschrevene(Gezin.MURAT, Gezin.AYLIN)), false);
    }

    private static Ingeschrevene ingeschrevene(Persoon persoon, Persoon partner) {
        return new Ingeschrevene(
                persoon.gegevens(),
                Optional.empty(),
                false,
                false,
                Set.of(),
                false,
                List.of(new Partner(
                        new Verwant(partner.gegevens(), false, false),
                        Verbintenis.GEREGISTREERD_PARTNERSCHAP,
                        Optional.empty(),
                        Optional.empty())),
                List.of(),
                List.of());
    }
}
