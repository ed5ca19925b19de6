namespace CustomerServiceRules.Policies;

/// <summary>How the conclusions that stand for one subject become one decision. Rule order and priority never matter.</summary>
public enum Combination
{
    /// <summary>Equal values are one decision with several grounds; different values are a conflict.</summary>
    One,

    /// <summary>A set by key; the same key with different content is a conflict.</summary>
    Each,

    /// <summary>The highest value by a declared and cited order.</summary>
    Highest,
}
