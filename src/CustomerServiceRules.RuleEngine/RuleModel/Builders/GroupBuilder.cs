namespace CustomerServiceRules.RuleEngine.RuleModel.Builders;

/// <summary>Builds a conjunction (the default) or a disjunction of patterns, quantifiers and groups, in the order of the calls.</summary>
public class GroupBuilder : RuleElementBuilder
{
    private readonly List<Func<RuleElement>> _children = [];
    private GroupType _groupType;

    /// <summary>Sets how the elements combine.</summary>
    public void GroupType(GroupType groupType) => _groupType = groupType;

    /// <summary>Appends a pattern.</summary>
    public void Pattern(PatternElement element) => Add(element);

    /// <inheritdoc cref="Pattern(PatternElement)"/>
    public void Pattern(PatternBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        _children.Add(builder.Build);
    }

    /// <summary>Appends a pattern and gives its builder; null as name asks for a generated one.</summary>
    public PatternBuilder Pattern(Type type, string? name = default) => Pattern(new Declaration(type, DeclarationName(name)));

    /// <summary>Appends a pattern and gives its builder.</summary>
    public PatternBuilder Pattern(Declaration declaration)
    {
        var builder = new PatternBuilder(declaration, Names);
        Pattern(builder);
        return builder;
    }

    /// <summary>Appends a group.</summary>
    public void Group(GroupElement element) => Add(element);

    /// <inheritdoc cref="Group(GroupElement)"/>
    public void Group(GroupBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        _children.Add(builder.Build);
    }

    /// <summary>Appends a group and gives its builder.</summary>
    public GroupBuilder Group(GroupType groupType)
    {
        var builder = new GroupBuilder { Names = Names };
        builder.GroupType(groupType);
        Group(builder);
        return builder;
    }

    /// <summary>Appends a quantifier that asks for at least one match.</summary>
    public void Exists(ExistsElement element) => Add(element);

    /// <inheritdoc cref="Exists(ExistsElement)"/>
    public void Exists(ExistsBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        _children.Add(builder.Build);
    }

    /// <summary>Appends a quantifier that asks for at least one match, and gives its builder.</summary>
    public ExistsBuilder Exists()
    {
        var builder = new ExistsBuilder { Names = Names };
        Exists(builder);
        return builder;
    }

    /// <summary>Appends a quantifier that asks for no match.</summary>
    public void Not(NotElement element) => Add(element);

    /// <inheritdoc cref="Not(NotElement)"/>
    public void Not(NotBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        _children.Add(builder.Build);
    }

    /// <summary>Appends a quantifier that asks for no match, and gives its builder.</summary>
    public NotBuilder Not()
    {
        var builder = new NotBuilder { Names = Names };
        Not(builder);
        return builder;
    }

    /// <summary>Appends a quantifier that asks every fact of a pattern to match others.</summary>
    public void ForAll(ForAllElement element) => Add(element);

    /// <inheritdoc cref="ForAll(ForAllElement)"/>
    public void ForAll(ForAllBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        _children.Add(builder.Build);
    }

    /// <summary>Appends a quantifier that asks every fact of a pattern to match others, and gives its builder.</summary>
    public ForAllBuilder ForAll()
    {
        var builder = new ForAllBuilder { Names = Names };
        ForAll(builder);
        return builder;
    }

    internal GroupElement Build() => Element.Group(_groupType, _children.Select(build => build()));

    private void Add(RuleElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        _children.Add(() => element);
    }
}
