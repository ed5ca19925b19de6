namespace CustomerServiceRules.RuleEngine.RuleModel.Builders;

/// <summary>Builds the list of services that a rule's actions use.</summary>
public class DependencyGroupBuilder : RuleElementBuilder
{
    private readonly List<DependencyElement> _dependencies = [];

    /// <summary>Appends a dependency.</summary>
    public void Dependency(DependencyElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        _dependencies.Add(element);
    }

    /// <summary>Appends a dependency and gives its variable, for expressions that are to use it.</summary>
    /// <exception cref="ArgumentException">The name is null or empty.</exception>
    public Declaration Dependency(Type type, string name)
    {
        var element = Element.Dependency(type, name);
        Dependency(element);
        return element.Declaration;
    }

    internal DependencyGroupElement Build() => new(_dependencies);
}
