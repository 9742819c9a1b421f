package nl.zaakregie.voorbeeld.zakenmagazijn.dms;

import nl.zaakregie.cmis.CmisProperties;

class AtomPubIT extends DocumentbewerkingContract {

    AtomPubIT() {
        super(CmisProperties.Binding.ATOMPUB, "/cmis/atom11");
    }
}
