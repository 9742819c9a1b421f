package nl.zaakregie.opdrachten.levering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import nl.zaakregie.api.kern.DeelplanId;

/**
 * What a regisseur wants ordered.
 *
 * @param reden only to go outside contract: why
 * @param tarief only outside contract: agreed price per unit in euro; the last known price when absent
 */
record NieuweOpdracht(
        DeelplanId deelplan,
        String aanbieder,
        String product,
        BigDecimal volume,
        Opdracht.Frequentie frequentie,
        LocalDate ingang,
        LocalDate einde,
        Optional<String> reden,
        Optional<BigDecimal> tarief) {}
