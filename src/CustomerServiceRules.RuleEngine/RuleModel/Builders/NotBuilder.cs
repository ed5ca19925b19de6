namespace CustomerServiceRules.RuleEngine.RuleModel.Builders;

/// <summary>Builds a quantifier that asks for no match of one pattern or group.</summary>
public class NotBuilder : RuleElementBuilder
{
    private SinglePart<RuleElement> _source = new("The source of Not");

    /// <summary>Sets what must be absent: a fact that matches the pattern.</summary>
    /// <exception cref="InvalidOperationException">A source is set.</exception>
    public void Pattern(PatternElement element) => _source.Set(element);

    /// <inheritdoc cref="Pattern(PatternElement)"/>
    public void Pattern(PatternBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        _source.Set(builder.Build);
    }

    /// <summary>Sets the pattern and gives its builder; null as name asks for a generated one.</summary>
    /// <exception cref="InvalidOperationException">A source is set.</exception>
    public PatternBuilder Pattern(Type type, string? name = default) => Pattern(new Declaration(type, DeclarationName(name)));

    /// <summary>Sets the pattern and gives its builder.</summary>
    /// <exception cref="InvalidOperationException">A source is set.</exception>
    public PatternBuilder Pattern(Declaration declaration)
    {
        var builder = new PatternBuilder(declaration, Names);
        Pattern(builder);
        return builder;
    }

    /// <summary>Sets the group whose combinations count.</summary>
    /// <exception cref="InvalidOperationException">A source is set.</exception>
    public void Group(GroupElement element) => _source.Set(element);

    /// <inheritdoc cref="Group(GroupElement)"/>
    public void Group(GroupBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        _source.Set(builder.Build);
    }

    /// <summary>Sets the group and gives its builder.</summary>
    /// <exception cref="InvalidOperationException">A source is set.</exception>
    public GroupBuilder Group(GroupType groupType)
    {
        var builder = new GroupBuilder { Names = Names };
        builder.GroupType(groupType);
        Group(builder);
        return builder;
    }

    internal NotElement Build() => new(_source.Build());
}
