"""The panel of the folio: what is printed, its facts as fields, and how each one stands."""
