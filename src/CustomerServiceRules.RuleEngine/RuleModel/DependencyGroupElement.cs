namespace CustomerServiceRules.RuleEngine.RuleModel;

/// <summary>The services that a rule's actions use; present in every definition, empty when there are none.</summary>
public class DependencyGroupElement : RuleElement
{
    internal DependencyGroupElement(IEnumerable<DependencyElement> dependencies)
    {
        Dependencies = Elements.Listed(dependencies);
        var twice = Dependencies.GroupBy(dependency => dependency.Declaration.Name).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
            throw new InvalidOperationException($"The dependency variable '{twice.Key}' is declared {twice.Count()} times; expected once.");
        Exports = [.. Dependencies.Select(dependency => dependency.Declaration)];
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.DependencyGroup;

    /// <summary>In written order; their names differ.</summary>
    public IReadOnlyList<DependencyElement> Dependencies { get; }
}
