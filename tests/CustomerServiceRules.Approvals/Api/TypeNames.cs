namespace CustomerServiceRules.Approvals.Api;

/// <summary>Writes types as C# writes them.</summary>
internal sealed class TypeNames(Notation notation, string? usedIn)
{
    private static readonly Dictionary<Type, string> Keywords = new (Type Type, string Keyword)[]
    {
        (typeof(void), "void"), (typeof(object), "object"), (typeof(string), "string"), (typeof(bool), "bool"),
        (typeof(char), "char"), (typeof(byte), "byte"), (typeof(sbyte), "sbyte"), (typeof(short), "short"),
        (typeof(ushort), "ushort"), (typeof(int), "int"), (typeof(uint), "uint"), (typeof(long), "long"),
        (typeof(ulong), "ulong"), (typeof(float), "float"), (typeof(double), "double"), (typeof(decimal), "decimal"),
    }.ToDictionary(entry => entry.Type, entry => entry.Keyword);

    public string Write(Type type) => Write(type, NullableFlags.None);

    public string Write(Type type, NullableFlags flags)
    {
        if (type.IsByRef)
            return Write(type.GetElementType()!, flags);
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Write(underlying, flags) + "?";
        if (type is { IsValueType: true, IsGenericType: false, IsGenericParameter: false })
            return Name(type, flags);

        var mark = flags.NextIsAnnotated() && notation.IsDetailed && (!type.IsValueType || type.IsGenericParameter) ? "?" : "";
        return (type.IsArray ? Write(type.GetElementType()!, flags) + "[]" : Name(type, flags)) + mark;
    }

    private string Name(Type type, NullableFlags flags)
    {
        if (Keywords.TryGetValue(type, out var keyword))
            return keyword;
        if (type.IsGenericParameter)
            return type.Name;

        Queue<string> arguments = new(type.GetGenericArguments().Select(argument => Write(argument, flags)));
        if (type.FullName?.StartsWith("System.ValueTuple`", StringComparison.Ordinal) == true)
            return $"({string.Join(", ", arguments)})";
        return notation.Qualifier(type, usedIn) + string.Join('.', Chain(type).Select(link => WithArguments(link, arguments, link == type)));
    }

    private static IEnumerable<Type> Chain(Type type) => type.DeclaringType is { } outer ? Chain(outer).Append(type) : [type];

    /// <summary>One link of a chain of nested types; the contract leaves the arguments of outer types out.</summary>
    private string WithArguments(Type link, Queue<string> arguments, bool isLast)
    {
        var name = link.Name.Split('`');
        if (name.Length == 1)
            return name[0];

        var own = Enumerable.Range(0, int.Parse(name[1], System.Globalization.CultureInfo.InvariantCulture)).Select(_ => arguments.Dequeue()).ToList();
        return notation.IsDetailed || isLast ? $"{name[0]}<{string.Join(", ", own)}>" : name[0];
    }
}
