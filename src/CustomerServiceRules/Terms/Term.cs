namespace CustomerServiceRules.Terms;

/// <summary>The name of a thing that a person reads: a tier, a figure, a service. Immutable.</summary>
/// <param name="Id">A kebab-case ID with the module's prefix, such as <c>tob.tier.a</c>.</param>
/// <param name="Text">The name in both languages.</param>
public sealed record Term(string Id, LocalizedText Text)
{
    /// <summary>Creates a term.</summary>
    /// <param name="id">A kebab-case ID with the module's prefix.</param>
    /// <param name="english">The English name.</param>
    /// <param name="chinese">The Chinese name.</param>
    public Term(string id, string english, string chinese)
        : this(id, new LocalizedText(english, chinese))
    {
    }
}
