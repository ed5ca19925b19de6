using System.Reflection;

namespace CustomerServiceRules.Approvals.Api;

/// <summary>
/// Reads the nullability that the compiler recorded for the type of one parameter, property, field, event or constraint:
/// one flag for each reference in the type, from the outside in.
/// </summary>
internal sealed class NullableFlags
{
    private const byte Annotated = 2;

    private readonly IReadOnlyList<byte> _flags;
    private int _position;

    private NullableFlags(IReadOnlyList<byte> flags) => _flags = flags;

    public static NullableFlags None { get; } = new([]);

    /// <param name="target">The attributes of the parameter, property, field or event itself.</param>
    /// <param name="scope">
    /// The member and the types around it, the innermost first, whose default holds where the target says nothing.
    /// </param>
    public static NullableFlags Of(IEnumerable<CustomAttributeData> target, IEnumerable<MemberInfo> scope)
    {
        var own = Find(target, "NullableAttribute");
        if (own?.Value is IReadOnlyCollection<CustomAttributeTypedArgument> each)
            return new NullableFlags([.. each.Select(flag => (byte)flag.Value!)]);
        return new NullableFlags([own?.Value as byte? ?? ContextOf(scope)]);
    }

    /// <summary>Takes the flag of the next reference of the type and answers whether it may be null.</summary>
    public bool NextIsAnnotated()
    {
        if (_flags.Count == 0)
            return false;
        return _flags[_flags.Count == 1 ? 0 : _position++] == Annotated;
    }

    /// <summary>Whether a type parameter is declared <c>notnull</c> or <c>class</c> rather than left open.</summary>
    public static byte OfTypeParameter(Type parameter, IEnumerable<MemberInfo> scope) =>
        Find(parameter.GetCustomAttributesData(), "NullableAttribute")?.Value as byte? ?? ContextOf(scope);

    private static byte ContextOf(IEnumerable<MemberInfo> scope) => scope
        .Select(member => Find(member.GetCustomAttributesData(), "NullableContextAttribute")?.Value as byte?)
        .FirstOrDefault(context => context is not null) ?? 0;

    private static CustomAttributeTypedArgument? Find(IEnumerable<CustomAttributeData> attributes, string name) =>
        attributes.FirstOrDefault(attribute => attribute.AttributeType.Name == name)?.ConstructorArguments[0];
}
