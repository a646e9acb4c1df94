"""What a person sees: the only package, beside __main__, that imports Qt."""
