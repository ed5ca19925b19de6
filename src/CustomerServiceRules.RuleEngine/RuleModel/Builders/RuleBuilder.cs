namespace CustomerServiceRules.RuleEngine.RuleModel.Builders;

/// <summary>Builds a rule definition step by step, for rules that come from somewhere else than rule classes.</summary>
public class RuleBuilder
{
    private readonly GeneratedNames _names = new();
    private readonly List<string> _tags = [];
    private readonly List<RuleProperty> _properties = [];
    private string? _name;
    private string? _description;
    private int _priority;
    private RuleRepeatability _repeatability;
    private DependencyGroupBuilder? _dependencies;
    private GroupBuilder? _leftHandSide;
    private FilterGroupBuilder? _filters;
    private ActionGroupBuilder? _rightHandSide;

    /// <summary>Sets the name; required.</summary>
    public void Name(string name) => _name = name;

    /// <summary>Sets the description; null by default.</summary>
    public void Description(string? description) => _description = description;

    /// <summary>Appends tags.</summary>
    public void Tags(IEnumerable<string> tags) => _tags.AddRange(tags);

    /// <summary>Appends a tag.</summary>
    public void Tag(string tag) => _tags.Add(tag);

    /// <summary>Appends properties; that their names differ is checked by <see cref="Build"/>.</summary>
    public void Properties(IEnumerable<RuleProperty> properties) => _properties.AddRange(properties);

    /// <summary>Appends a property.</summary>
    public void Property(string name, object value) => _properties.Add(new RuleProperty(name, value));

    /// <summary>Sets the priority; 0 by default, higher fires first.</summary>
    public void Priority(int priority) => _priority = priority;

    /// <summary>Sets the repeatability; <see cref="RuleRepeatability.Repeatable"/> by default.</summary>
    public void Repeatability(RuleRepeatability repeatability) => _repeatability = repeatability;

    /// <summary>The builder of the services; the same at each call.</summary>
    public DependencyGroupBuilder Dependencies() => _dependencies ??= new DependencyGroupBuilder { Names = _names };

    /// <summary>Uses a builder made elsewhere for the services.</summary>
    /// <exception cref="ArgumentException">There is one already.</exception>
    public void Dependencies(DependencyGroupBuilder builder) => Use(ref _dependencies, builder);

    /// <summary>The builder of the conditions, a conjunction unless set otherwise; the same at each call.</summary>
    public GroupBuilder LeftHandSide() => _leftHandSide ??= new GroupBuilder { Names = _names };

    /// <summary>Uses a builder made elsewhere for the conditions.</summary>
    /// <exception cref="ArgumentException">There is one already.</exception>
    public void LeftHandSide(GroupBuilder builder) => Use(ref _leftHandSide, builder);

    /// <summary>The builder of the filters; the same at each call.</summary>
    public FilterGroupBuilder Filters() => _filters ??= new FilterGroupBuilder { Names = _names };

    /// <summary>Uses a builder made elsewhere for the filters.</summary>
    /// <exception cref="ArgumentException">There is one already.</exception>
    public void Filters(FilterGroupBuilder builder) => Use(ref _filters, builder);

    /// <summary>The builder of the actions; the same at each call.</summary>
    public ActionGroupBuilder RightHandSide() => _rightHandSide ??= new ActionGroupBuilder { Names = _names };

    /// <summary>Uses a builder made elsewhere for the actions.</summary>
    /// <exception cref="ArgumentException">There is one already.</exception>
    public void RightHandSide(ActionGroupBuilder builder) => Use(ref _rightHandSide, builder);

    /// <summary>Makes the definition; later changes of the builder do not reach it.</summary>
    /// <exception cref="ArgumentNullException">No name is set.</exception>
    /// <exception cref="ArgumentException">There is no action that runs on activation, or a property name occurs twice.</exception>
    /// <exception cref="InvalidOperationException">
    /// There is no condition, or an expression uses a variable that nothing before it declares.
    /// </exception>
    public IRuleDefinition Build()
    {
        ArgumentNullException.ThrowIfNull(_name);
        return Element.RuleDefinition(
            _name,
            _description,
            _priority,
            _repeatability,
            _tags,
            _properties,
            Dependencies().Build(),
            LeftHandSide().Build(),
            Filters().Build(),
            RightHandSide().Build());
    }

    private static void Use<T>(ref T? part, T builder)
        where T : RuleElementBuilder
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (part is not null)
            throw new ArgumentException($"The rule has its {typeof(T).Name} already.", nameof(builder));
        part = builder;
    }
}
