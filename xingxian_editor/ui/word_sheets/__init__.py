"""The newsroom's own words in the window: sheets of wrong, preferred, forbidden and cautious words, names, orders."""
