namespace CustomerServiceRules.RuleEngine.RuleModel;

/// <summary>Holds, once, while there is no match of its source; with no facts at all too. Binds nothing.</summary>
public class NotElement : RuleElement
{
    internal NotElement(RuleElement source)
    {
        Source = QuantifierSource.Checked(source, "Not");
        Imports = source.Imports;
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.Not;

    /// <summary>A pattern, or a group of patterns whose combinations count.</summary>
    public RuleElement Source { get; }
}
