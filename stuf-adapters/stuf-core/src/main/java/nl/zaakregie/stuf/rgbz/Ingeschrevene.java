package nl.zaakregie.stuf.rgbz;

import java.util.List;
import nl.zaakregie.stuf.waarde.OnvolledigeDatum;
import org.jspecify.annotations.Nullable;

/**
 * A person as the gegevensmagazijn knows him (StUF-BG 3.10, NPS). Related persons have no relations of their own.
 *
 * @param naamgebruik          E, N, P or V
 * @param overlijdensdatum     absent for the living
 * @param burgerlijkeStaat     0 to 7
 * @param gemeente             code of 4 digits where the person is registered
 * @param gezag                ing.indicatieGezagMinderjarige: 1, 2, D, 1D, 2D or 12; absent for adults and without statement
 * @param curatele             true when the curateleregister has an entry
 * @param opschorting          inp.redenOpschortingBijhouding: O (died), E (emigrated), M, F or R
 * @param geheim               inp.indicatieGeheim, 0 to 7; absent means that the source did not say
 * @param inOnderzoek          true when something of this person is being investigated
 * @param correspondentieadres where letters go when that is not the address of residence
 */
public record Ingeschrevene(
        NatuurlijkPersoon persoon,
        @Nullable String naamgebruik,
        @Nullable OnvolledigeDatum overlijdensdatum,
        @Nullable String burgerlijkeStaat,
        @Nullable String gemeente,
        @Nullable String gezag,
        boolean curatele,
        @Nullable String opschorting,
        @Nullable Integer geheim,
        boolean inOnderzoek,
        @Nullable Correspondentieadres correspondentieadres,
        List<Verbintenis> verbintenissen,
        List<Familieband> kinderen,
        List<Familieband> ouders) {

    public Ingeschrevene {
        verbintenissen = List.copyOf(verbintenissen);
        kinderen = List.copyOf(kinderen);
        ouders = List.copyOf(ouders);
    }

    /** A person of whom nothing but the name data is known. */
    public static Ingeschrevene van(NatuurlijkPersoon persoon) {
        return new Ingeschrevene(
                persoon, null, null, null, null, null, false, null, null, false, null, List.of(), List.of(), List.of());
    }

    @Override
    public String toString() {
        return "Ingeschrevene";
    }
}
