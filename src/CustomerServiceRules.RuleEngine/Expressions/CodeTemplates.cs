using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using CustomerServiceRules.RuleEngine.Extensibility;
using CustomerServiceRules.RuleEngine.RuleModel;

namespace CustomerServiceRules.RuleEngine.Runtime;

// The templates of one compilation. A few are compiled at once; where rules bring many different ones, the others are interpreted
// until they prove to be used, for compiling one costs as much as hundreds of interpreted runs.
internal sealed class CodeTemplates(IExpressionCompiler compiler)
{
    private const int CompiledAtOnce = 48;

    private readonly Dictionary<TemplateKey, object> _templates = [];
    private int _compiled;

    // With a compiler of the host every expression goes through it as it is written.
    internal bool AreShared { get; } = compiler is DefaultExpressionCompiler;

    internal TTemplate? Find<TTemplate>(TemplateKey key)
        where TTemplate : class => (TTemplate?)_templates.GetValueOrDefault(key);

    internal CodeTemplate<Func<object?[], BetaTuple?, Fact?, T>> Add<T>(TemplateKey? key, Expression<Func<object?[], BetaTuple?, Fact?, T>> lambda) =>
        Add(key, lambda, static interpreted => new InterpretedFunction<T>(interpreted));

    internal CodeTemplate<Action<object?[], IContext, BetaTuple>> Add(TemplateKey? key, Expression<Action<object?[], IContext, BetaTuple>> lambda) =>
        Add(key, lambda, static interpreted => new InterpretedAction(interpreted));

    private CodeTemplate<TDelegate> Add<TDelegate>(
        TemplateKey? key, Expression<TDelegate> lambda, Func<Expression<TDelegate>, CodeTemplate<TDelegate>> interpret)
        where TDelegate : Delegate
    {
        var template = IsCompiledAtOnce(key) ? new CodeTemplate<TDelegate>(compiler.Compile(lambda)) : interpret(lambda);
        if (key is not null)
            _templates.Add(key, template);
        return template;
    }

    private bool IsCompiledAtOnce(TemplateKey? key) =>
        key is null
        || key.Shape.Traits != ShapeTraits.None
        || ++_compiled <= CompiledAtOnce
        || !RuntimeFeature.IsDynamicCodeSupported;
}

// What decides the code of an expression: its structure, where its variables are found, and the type of the delegate.
internal sealed class TemplateKey(ExpressionShape shape, int[] slots, Type type) : IEquatable<TemplateKey>
{
    private readonly int[] _slots = slots;
    private readonly Type _type = type;

    internal ExpressionShape Shape { get; } = shape;

    public bool Equals(TemplateKey? other) =>
        other is not null && _type == other._type && _slots.AsSpan().SequenceEqual(other._slots) && Shape.HasStructureOf(other.Shape);

    public override bool Equals(object? obj) => Equals(obj as TemplateKey);

    public override int GetHashCode()
    {
        var hash = HashCode.Combine(Shape.StructureHash, _type);
        foreach (var slot in _slots)
            hash = HashCode.Combine(hash, slot);
        return hash;
    }
}
