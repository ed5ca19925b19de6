namespace CustomerServiceRules.RuleEngine.RuleModel;

/// <summary>Holds, once, while there is at least one match of its source. Binds nothing.</summary>
public class ExistsElement : RuleElement
{
    internal ExistsElement(RuleElement source)
    {
        Source = QuantifierSource.Checked(source, "Exists");
        Imports = source.Imports;
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.Exists;

    /// <summary>A pattern, or a group of patterns whose combinations count.</summary>
    public RuleElement Source { get; }
}
