package nl.zaakregie.voorbeeld.zakenmagazijn.dms;

import nl.zaakregie.cmis.CmisProperties;

class BrowserBindingIT extends DocumentbewerkingContract {

    BrowserBindingIT() {
        super(CmisProperties.Binding.BROWSER, "/cmis/browser");
    }
}
