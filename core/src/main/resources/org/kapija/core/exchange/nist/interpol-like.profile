# In the manner of Interpol's implementation of ANSI/NIST-ITL, as far as it is public. It is not that document: whoever
# exchanges with Interpol compares this file with the one in force and corrects it.
title In the manner of Interpol (not its document)
extends ansi-nist
version 0300 0400 0500 0501 0502

record 2 1 Person or case
record 3 0 Low-resolution grey fingerprint
record 5 0 Low-resolution binary fingerprint
record 6 0 High-resolution binary fingerprint
image 4 WSQ20
image 13 NONE WSQ20 JP2 JP2L PNG
image 14 WSQ20 JP2 JP2L
image 15 WSQ20 JP2 JP2L

2.003 SYS 1 4 N System information: version of the implementation
2.004 DAR 0-1 8 N Date of the record
2.005 DLU 0-1 8 N Date of the last update
2.007 CNO 0-1 1-32 ANS Case number
2.008 SQN 0-1 1-4 N Sequence number
2.009 MID 0-1 1-2 AN Latent identifier
2.010 CRN 0-1 1-32 ANS Criminal reference number
2.012 MN1 0-1 1-32 ANS Miscellaneous identification number 1
2.013 MN2 0-1 1-32 ANS Miscellaneous identification number 2
2.014 MN3 0-1 1-32 ANS Miscellaneous identification number 3
2.015 MN4 0-1 1-32 ANS Miscellaneous identification number 4
2.063 INF 0-1 1-32 U Additional information
2.064 RLS 0-* 1-32 ANS Respondents list
2.074 ERM 0-* 1-255 U Status or error message
