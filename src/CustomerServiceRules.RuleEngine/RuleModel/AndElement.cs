namespace CustomerServiceRules.RuleEngine.RuleModel;

/// <summary>All children hold together. Each child may use the variables bound by those before it.</summary>
public class AndElement : GroupElement
{
    internal AndElement(IEnumerable<RuleElement> childElements)
        : base(childElements)
    {
        CheckNames();
        Imports = VariableScope.ImportsInSequence(ChildElements);
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.And;

    private void CheckNames()
    {
        var names = new HashSet<string>();
        foreach (var child in ChildElements)
        {
            var added = child.Exports.Select(declaration => declaration.Name).ToHashSet();
            if (added.FirstOrDefault(names.Contains) is { } twice)
                throw new InvalidOperationException($"The variable '{twice}' is bound twice in one conjunction; each pattern needs its own.");
            names.UnionWith(added);
        }
    }
}
