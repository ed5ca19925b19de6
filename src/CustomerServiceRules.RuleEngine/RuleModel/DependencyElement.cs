namespace CustomerServiceRules.RuleEngine.RuleModel;

/// <summary>A variable for actions whose value is a service asked for when the action runs.</summary>
public class DependencyElement : RuleElement
{
    internal DependencyElement(Declaration declaration, Type serviceType)
    {
        ArgumentNullException.ThrowIfNull(declaration);
        ArgumentNullException.ThrowIfNull(serviceType);
        Declaration = declaration.BoundTo(this);
        ServiceType = serviceType;
        Exports = [Declaration];
    }

    /// <inheritdoc/>
    public override ElementType ElementType => ElementType.Dependency;

    /// <summary>The variable.</summary>
    public Declaration Declaration { get; }

    /// <summary>The type that the resolver is asked for.</summary>
    public Type ServiceType { get; }
}
