"""The page as it is printed, with its blocks drawn over it: seen, chosen, tagged and drawn there."""
