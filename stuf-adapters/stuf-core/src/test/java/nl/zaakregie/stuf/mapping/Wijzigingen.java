package nl.zaakregie.stuf.mapping;

import static nl.zaakregie.stuf.testhulp.Gezin.dag;

import java.util.List;
import nl.zaakregie.stuf.rgbz.Besluit;
import nl.zaakregie.stuf.rgbz.Besluitrelatie;
import nl.zaakregie.stuf.rgbz.Kenmerk;
import nl.zaakregie.stuf.rgbz.Medewerker;
import nl.zaakregie.stuf.rgbz.Mutatie;
import nl.zaakregie.stuf.rgbz.Rest;
import nl.zaakregie.stuf.rgbz.Resultaat;
import nl.zaakregie.stuf.rgbz.Rol;
import nl.zaakregie.stuf.rgbz.Rolsoort;
import nl.zaakregie.stuf.rgbz.Tijdvak;
import nl.zaakregie.stuf.rgbz.Verwerkingssoort;
import nl.zaakregie.stuf.rgbz.Zaakgegevens;
import nl.zaakregie.stuf.rgbz.Zaakobject;
import nl.zaakregie.stuf.rgbz.Zaakrelatie;
import nl.zaakregie.stuf.rgbz.Zaakwijziging;
import nl.zaakregie.stuf.testhulp.Gezin;
import nl.zaakregie.stuf.waarde.NoValue;
import nl.zaakregie.stuf.waarde.StufTijdstip;
import nl.zaakregie.stuf.waarde.StufWaarde;
import org.jspecify.annotations.Nullable;

/** A change that uses each way of changing something. */
final class Wijzigingen {

    private static final StufTijdstip BEGIN = new StufTijdstip("20260921");
    private static final StufTijdstip NU = new StufTijdstip("20261101");

    private Wijzigingen() {}

    static Zaakwijziging alleSoorten() {
        return Zaakwijziging.van("9901GP20260001", oud(), nieuw())
                .metObjecten(List.of(
                        Mutatie.toevoegen(Zaakobject.client(Gezin.truus())),
                        Mutatie.beeindigen(Zaakobject.client(Gezin.kerem()).gedurende(new Tijdvak(BEGIN, NU)))))
                .metRollen(rollen())
                .metRelaties(List.of(
                        Mutatie.toevoegen(Zaakrelatie.andere("9901GP20250077")),
                        Mutatie.verwijderen(Zaakrelatie.andere("9901GP20240012"))))
                .metStatussen(List.of(
                        Mutatie.toevoegen(Gezin.status("3", "UITGEV", "Gezinsplan uitgevoerd", "20261101090000000"))))
                .metBesluiten(List.of(
                        Mutatie.toevoegen(besluit("9901B1", null)),
                        Mutatie.beeindigen(besluit("9901B2", new Tijdvak(BEGIN, NU))),
                        Mutatie.verwijderen(besluit("9901B3", null))));
    }

    private static List<Mutatie<Rol>> rollen() {
        Rol eerste = Rol.van(Rolsoort.UITVOERENDE, Gezin.regisseur(), "Begeleider");
        Rol tweede = Rol.van(Rolsoort.UITVOERENDE, new Medewerker("mw-vos", "Vos", "P.", null), "Begeleider");
        Rol zelfde = Rol.van(Rolsoort.INITIATOR, Gezin.regisseur(), "Regisseur");
        return List.of(
                new Mutatie<>(Verwerkingssoort.I, zelfde, zelfde),
                Mutatie.vervangen(eerste.gedurende(new Tijdvak(BEGIN, NU)), tweede.gedurende(new Tijdvak(NU, null))),
                Mutatie.wijzigen(
                        Rol.van(Rolsoort.OVERIG_BETROKKENE, Gezin.truus(), "Oma"),
                        Rol.van(Rolsoort.OVERIG_BETROKKENE, Gezin.truus(), "Mantelzorger")));
    }

    private static Besluit besluit(String identificatie, @Nullable Tijdvak tijdvak) {
        return new Besluit(
                        identificatie,
                        "Toekenning",
                        dag(2026, 10, 1),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of())
                .met(new Besluitrelatie(tijdvak, Rest.LEEG));
    }

    private static Zaakgegevens oud() {
        return Zaakgegevens.bouw()
                .omschrijving("Gezinsplan")
                .einddatum(StufWaarde.leeg(NoValue.GEEN_WAARDE))
                .resultaat(StufWaarde.leeg(NoValue.GEEN_WAARDE))
                .einddatumGepland(dag(2027, 3, 1))
                .kenmerken(List.of(new Kenmerk("G1", "Regie")))
                .klaar();
    }

    private static Zaakgegevens nieuw() {
        return Zaakgegevens.bouw()
                .omschrijving("Gezinsplan Eikenkade")
                .einddatum(dag(2026, 11, 1))
                .resultaat(new Resultaat("Plan uitgevoerd", null))
                .einddatumGepland(StufWaarde.leeg(NoValue.GEEN_WAARDE))
                .kenmerken(List.of(new Kenmerk("G1", "Regie"), new Kenmerk("G1-B", "Regie")))
                .klaar();
    }
}
