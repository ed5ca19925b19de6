using System.Linq.Expressions;

namespace CustomerServiceRules.RuleEngine.Runtime;

// What an expression over given variables looks like, in two ways. By value: equal ones compute the same, captured values being
// compared by value. By structure: equal ones differ in their constants at most, so one delegate serves all of them, given the
// constants of each. Variables count by position in both.
internal sealed class ExpressionShape
{
    private readonly List<object?> _values = [];
    private readonly List<object?> _structure = [];
    private int? _valueHash;

    internal ExpressionShape(LambdaExpression lambda)
        : this(lambda.Parameters, lambda.Body)
    {
    }

    internal ExpressionShape(IReadOnlyList<ParameterExpression> variables, Expression body)
    {
        var writer = new ShapeWriter(_values, _structure);
        writer.Write(variables, body);
        Liftable = writer.Liftable;
        Traits = writer.Traits;
        StructureHash = Hash(_structure);
    }

    // The constants that the structure leaves open, in order of appearance.
    internal IReadOnlyList<ConstantExpression> Liftable { get; }

    internal ShapeTraits Traits { get; }

    // Asked for only where values are compared: what an action captures may be anything, and is hashed by code of its own.
    internal int ValueHash => _valueHash ??= Hash(_values);

    internal int StructureHash { get; }

    internal bool HasUnknown => (Traits & ShapeTraits.Unknown) != 0;

    internal object?[] Constants()
    {
        if (Liftable.Count == 0)
            return [];
        var constants = new object?[Liftable.Count];
        for (var i = 0; i < constants.Length; i++)
            constants[i] = Liftable[i].Value;
        return constants;
    }

    internal bool HasValuesOf(ExpressionShape other) => ValueHash == other.ValueHash && Same(_values, other._values);

    // An expression with a node of a kind not known here is like no other.
    internal bool HasStructureOf(ExpressionShape other) =>
        ReferenceEquals(this, other)
        || (StructureHash == other.StructureHash && !HasUnknown && !other.HasUnknown && Same(_structure, other._structure));

    private static int Hash(List<object?> parts)
    {
        var hash = default(HashCode);
        foreach (var part in parts)
            hash.Add(part);
        return hash.ToHashCode();
    }

    private static bool Same(List<object?> left, List<object?> right)
    {
        if (left.Count != right.Count)
            return false;
        for (var i = 0; i < left.Count; i++)
        {
            if (!Equals(left[i], right[i]))
                return false;
        }

        return true;
    }
}

[Flags]
internal enum ShapeTraits
{
    None = 0,

    // A node of a kind that the comparison does not know: what comes after it has not been looked at.
    Unknown = 1,

    // A value that lives on the stack only, which interpreted code cannot hold.
    StackOnly = 2,
}
